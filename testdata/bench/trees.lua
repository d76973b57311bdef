local function build(d) if d==0 then return {} end return {build(d-1),build(d-1)} end
local function check(n) if n[1]==nil then return 1 end return 1+check(n[1])+check(n[2]) end
local max=15
local long=build(max)
for d=4,max,4 do local n=1<<(max-d+4) local c=0 for i=1,n do c=c+check(build(d)) end print(n,d,c) end
print(check(long))
