local M = 0xffffffff
local function rotr(x, n) return ((x >> n) | (x << (32 - n))) & M end
local function mix(block, h)
  local w = {}
  for i = 0, 15 do w[i] = block[i] end
  for i = 16, 63 do
    local p, q = w[i - 15], w[i - 2]
    local s0 = rotr(p, 7) ~ rotr(p, 18) ~ (p >> 3)
    local s1 = ((q >> 17) ~ ((q << 15) & M)) ~ rotr(q, 19) ~ (q >> 10)
    w[i] = (w[i - 16] + s0 + w[i - 7] + s1) & M
  end
  local a, b, c, d, e, f, g, k = h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7]
  for i = 0, 63 do
    local s1 = (((e >> 6) | (e << 26)) ~ ((e >> 11) | (e << 21)) ~ ((e >> 25) | (e << 7))) & M
    local t1 = (k + s1 + ((e & f) ~ (~e & g)) + w[i] + i * 0x9e3779b9) & M
    local s0 = (((a >> 2) | (a << 30)) ~ ((a >> 13) | (a << 19)) ~ ((a >> 22) | (a << 10))) & M
    local t2 = (s0 + ((a & b) ~ (a & c) ~ (b & c))) & M
    k, g, f, e, d, c, b, a = g, f, e, (d + t1) & M, c, b, a, (t1 + t2) & M
  end
  return { [0] = (h[0] + a) & M, (h[1] + b) & M, (h[2] + c) & M, (h[3] + d) & M, (h[4] + e) & M, (h[5] + f) & M, (h[6] + g) & M, (h[7] + k) & M }
end
local function ones32(x) local n = 0 while x ~= 0 do x = x & (x - 1) n = n + 1 end return n end
local function lz32(x) local n = 0 while n < 32 and x & (0x80000000 >> n) == 0 do n = n + 1 end return n end
local function tz32(x) local n = 0 while n < 32 and x & (1 << n) == 0 do n = n + 1 end return n end
local block = {}
local h = { [0] = 1, 2, 3, 4, 5, 6, 7, 8 }
local ones = 0
for i = 0, 1999 do
  for j = 0, 15 do block[j] = (i * (j + 1)) & M end
  h = mix(block, h)
  ones = ones + ones32(h[0]) + lz32(h[1]) + tz32(h[2] | 1 << 31)
end
print(string.format("%08x %08x %d", h[0], h[7], ones))
