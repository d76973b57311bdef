local function counter()
  local n = 0
  return function() n = n + 1 return n end
end
local function apply(xs, f)
  for i = 0, 999 do xs[i] = f(xs[i]) end
end
local function compose(f, g) return function(x) return g(f(x)) end end
local xs = {}
for i = 0, 999 do xs[i] = 0 end
local next = counter()
local add = 3
local f = compose(function(x) return x + add end, function(x) return x ~ 5 end)
for _ = 1, 1000 do
  local i = next() % 1000
  xs[i] = xs[i] + 1
  apply(xs, f)
end
local sum = 0
for i = 0, 999 do sum = sum + xs[i] end
print(sum, next())
