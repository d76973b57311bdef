local n=400
local count=0
for y=0,n-1 do for x=0,n-1 do local cr=2.0*x/n-1.5 local ci=2.0*y/n-1.0 local zr,zi=0.0,0.0 local i=0
while i<100 do local tr=zr*zr-zi*zi+cr zi=2*zr*zi+ci zr=tr if zr*zr+zi*zi>4 then break end i=i+1 end
if i==100 then count=count+1 end end end
print(count)
