local Sq={} Sq.__index=Sq function Sq:Area() return self.s*self.s end
local Ci={} Ci.__index=Ci function Ci:Area() return self.r*self.r*3 end
local Re={} Re.__index=Re function Re:Area() return self.w*self.h end
local sh={[0]=setmetatable({s=2.0},Sq),setmetatable({r=1.0},Ci),setmetatable({w=2.0,h=3.0},Re),setmetatable({s=4.0},Sq)}
local t=0.0
for i=0,2999999 do t=t+sh[i&3]:Area() end
print(t)
local function add(k) return function(x) return x+k end end
local fs={[0]=add(1),add(2),add(3)}
local s=0
for i=0,2999999 do s=fs[i%3](s)&0xffff end
print(s)
