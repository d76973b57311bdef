local function matrix(n)
  local m = {}
  for i = 0, n - 1 do
    local r = {}
    for j = 0, n - 1 do r[j] = (i - j) * (i + j) / n end
    m[i] = r
  end
  return m
end
local n = 200
local a, b, c = matrix(n), matrix(n), {}
for i = 0, n - 1 do
  local r = {}
  for j = 0, n - 1 do
    local sum = 0.0
    for k = 0, n - 1 do sum = sum + a[i][k] * b[k][j] end
    r[j] = sum
  end
  c[i] = r
end
print(c[n // 2][n // 2], c[1][2])
