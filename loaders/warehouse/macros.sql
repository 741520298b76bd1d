-- a sum of whole numbers, 0 where there are none; added up as doubles, which is exact up to 2^53 and half as costly as DuckDB's 128-bit sums
create macro total(n) as coalesce(sum(n::double), 0)::bigint;

-- the value of a figure: a count as it is, else a fraction of 1; blank where there is nothing to count or to divide by
create macro value_of(kind, numerator, denominator, reported) as
  if(kind = 'count', if(reported = 0, null, numerator), numerator / nullif(denominator, 0))::double;

-- whether a value meets a target as the document words it; blank where there is nothing to compare
create macro meets(v, comparison, target) as
  case comparison
    when '>' then v > target
    when '>=' then v >= target
    when '=' then abs(v - target) < 1e-12
    when '<' then v < target
    when 'previous' then v < target
  end;

-- whether at least so many percent of what was expected was reported: in whole numbers, which is exact and half as costly as in decimals
create macro reported_at_least(percent, reported, expected) as 100 * reported >= percent * expected;

-- what a value is ranked by, the more the better; blank where less than 90% was reported: such a unit sorts last, ties with nobody and is not counted
create macro merit_of(v, better, reported, expected) as case when reported_at_least(90, reported, expected) then if(better = 'less', -v, v) end;

-- a number as it is written in Vietnamese, with so many decimals: 1.234,5
create macro vietnamese(v, decimals) as translate(format('{:,.' || decimals || 'f}', v::double), ',.', '.,');

-- a value in its unit of measure: 95,2%, 95%, or a count as it is
create macro shown(v, unit) as if(unit = 'percent', replace(vietnamese(100 * v, 1) || '%', ',0%', '%'), vietnamese(v, 0));

-- how far two values lie apart: 3,2 điểm phần trăm, or a count
create macro shown_change(v, unit) as if(unit = 'percent', replace(vietnamese(100 * abs(v), 1) || ' điểm phần trăm', ',0 ', ' '), vietnamese(abs(v), 0));

-- a period in words: 2021-03, 2021-Q1, 2021-H1, 2021, term
create macro period_words(p) as
  case
    when p = 'term' then 'toàn nhiệm kỳ'
    when p like '%-Q_' then 'quý ' || ['I', 'II', 'III', 'IV'][right(p, 1)::integer] || ' năm ' || left(p, 4)
    when p like '%-H1' then '6 tháng đầu năm ' || left(p, 4)
    when p like '%-H2' then '6 tháng cuối năm ' || left(p, 4)
    when p like '%-%' then 'tháng ' || right(p, 2)::integer || ' năm ' || left(p, 4)
    else 'năm ' || p
  end;

-- a target as the document words it: trên 95%, ít nhất 95%, 100%, thấp hơn kỳ trước
create macro target_words(comparison, target, unit) as
  case comparison when '>' then 'trên ' when '>=' then 'ít nhất ' when '<' then 'dưới ' when 'previous' then 'thấp hơn kỳ trước' else '' end
  || coalesce(if(unit = 'percent', replace(format('{:g}', 100 * target), '.', ',') || '%', vietnamese(target, 0)), '');

-- a sentence with the words of a struct in its places
create macro fill(sentence, words) as
  replace(replace(replace(replace(replace(replace(replace(replace(replace(sentence,
    '{unit}', words.unit), '{indicator}', words.indicator), '{period}', words.period), '{previous_period}', coalesce(words.previous_period, '')),
    '{value}', coalesce(words.value, '')), '{previous_value}', coalesce(words.previous_value, '')), '{change}', coalesce(words.change, '')),
    '{target}', coalesce(words.target, '')), '{detail}', coalesce(words.detail, ''));

-- the members of a chi bộ at the last of its meetings
create macro last_members(members_total, members_due, members_exempt, month) as
  arg_max(coalesce(members_total, members_due + coalesce(members_exempt, 0)), month);

-- a topic of a thematic session however it was spelt: case, diacritics and signs set aside
create macro topic_key(topic) as trim(regexp_replace(replace(lower(strip_accents(topic)), 'đ', 'd'), '[^\pL\pN]+', ' ', 'g'));
