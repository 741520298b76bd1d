-- one row per indicator, quarter or year, and chi bộ among the three whose value rose most, where at least 90% was reported both times
from largest_changes(1)
