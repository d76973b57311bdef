local function add(a, b) return { x = a.x + b.x, y = a.y + b.y, z = a.z + b.z } end
local function scale(a, k) return { x = a.x * k, y = a.y * k, z = a.z * k } end
local function dot(a, b) return a.x * b.x + a.y * b.y + a.z * b.z end
local function cross(a, b) return { x = a.y * b.z - a.z * b.y, y = a.z * b.x - a.x * b.z, z = a.x * b.y - a.y * b.x } end
local ps = {}
for i = 0, 99 do
  ps[i] = { pos = { x = i, y = i / 2, z = i / 3 }, vel = { x = 1.0, y = 0.5, z = 0.25 }, mass = 1 + i / 10 }
end
local total = 0.0
for step = 0, 999 do
  for i = 0, 99 do
    local p = ps[i]
    p.pos = add(p.pos, scale(p.vel, 0.01))
    p.vel = add(p.vel, scale(cross(p.pos, p.vel), 0.0001))
    total = total + dot(p.vel, p.vel) * p.mass
  end
  if step % 2 == 0 then ps[step % 100], ps[99] = ps[99], ps[step % 100] end
end
print(string.format("%.6f", total))
