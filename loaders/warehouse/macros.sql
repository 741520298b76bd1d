-- whether a value meets a target as the document words it; blank where there is nothing to compare
create or replace macro meets(v, comparison, target) as
  case comparison
    when '>' then v > target
    when '>=' then v >= target
    when '=' then abs(v - target) < 1e-12
    when '<' then v < target
    when 'previous' then v < target
  end;
