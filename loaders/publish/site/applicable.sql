-- one row per indicator of the term that some unit is to report of, whether it did or not
select distinct indicator from indicator_values where term = {term} and level = 'khoi'
