local sqrt=math.sqrt
local SM=4*math.pi*math.pi
local D=365.24
local function B(x,y,z,vx,vy,vz,m) return {x=x,y=y,z=z,vx=vx,vy=vy,vz=vz,mass=m} end
local bodies={B(0,0,0,0,0,0,SM),B(4.84,-1.16,-0.10,0.00166*D,0.00769*D,-0.00002*D,0.00095*SM),B(8.34,4.12,-0.4,-0.00276*D,0.0049*D,0.00002*D,0.00028*SM),B(12.89,-15.11,-0.22,0.00296*D,0.00237*D,-0.00002*D,0.00004*SM),B(15.37,-25.9,0.179,0.00268*D,0.00162*D,-0.00009*D,0.00005*SM)}
local function energy(bs) local e=0.0 local n=#bs for i=1,n do local b=bs[i] e=e+0.5*b.mass*(b.vx*b.vx+b.vy*b.vy+b.vz*b.vz) for j=i+1,n do local b2=bs[j] local dx,dy,dz=b.x-b2.x,b.y-b2.y,b.z-b2.z e=e-b.mass*b2.mass/sqrt(dx*dx+dy*dy+dz*dz) end end return e end
local function advance(bs,dt) local n=#bs for i=1,n do local b=bs[i] for j=i+1,n do local b2=bs[j] local dx,dy,dz=b.x-b2.x,b.y-b2.y,b.z-b2.z local d=dx*dx+dy*dy+dz*dz local mag=dt/(d*sqrt(d))
b.vx=b.vx-dx*b2.mass*mag b.vy=b.vy-dy*b2.mass*mag b.vz=b.vz-dz*b2.mass*mag
b2.vx=b2.vx+dx*b.mass*mag b2.vy=b2.vy+dy*b.mass*mag b2.vz=b2.vz+dz*b.mass*mag end end
for i=1,n do local b=bs[i] b.x=b.x+dt*b.vx b.y=b.y+dt*b.vy b.z=b.z+dt*b.vz end end
print(string.format("%.9f",energy(bodies)))
for i=1,200000 do advance(bodies,0.01) end
print(string.format("%.9f",energy(bodies)))
