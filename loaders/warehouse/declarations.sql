-- one row per term; ids that stand in millions of rows are enumerations (types term_id, indicator_id and score_part, written by declarations.ts): small and quick
create table terms (term term_id primary key, label varchar, first_month varchar, last_month varchar);

-- one row per term and year with an annual review
create table review_years (term term_id, year period_name);

-- one row per indicator: what it is called, in the order of the programme
create table indicators (
  indicator indicator_id primary key, sort integer, name varchar, short_name varchar, unit varchar, kind varchar, better varchar
);

-- one row per finding: what stands out, and the sentence that says it
create table finding_kinds (finding varchar primary key, sort integer, title varchar, sentence varchar);

-- one row per term and indicator followed in it
create table term_indicators (term term_id, indicator indicator_id, comparison varchar, target double);

-- one row per term and part of a chi bộ's composite score
create table term_weights (term term_id, indicator score_part, weight double);

-- one row per indicator, level and kind of period at which it is published
create type level_name as enum ('chi_bo', 'khoi', 'tccsd');
create table indicator_grains (indicator indicator_id, level level_name, period_kind varchar);
