local function fannkuch(n)
local p1,p,c={},{},{}
for i=0,n-1 do p1[i]=i end
local mf,cs,r,np=0,0,n,0
while true do
 while r~=1 do c[r-1]=r r=r-1 end
 for i=0,n-1 do p[i]=p1[i] end
 local f=0
 local k=p[0]
 while k~=0 do
  local i,j=0,k
  while i<j do p[i],p[j]=p[j],p[i] i=i+1 j=j-1 end
  f=f+1 k=p[0]
 end
 if f>mf then mf=f end
 if np&1==0 then cs=cs+f else cs=cs-f end
 while true do
  if r==n then return cs,mf end
  local p0=p1[0]
  for i=0,r-1 do p1[i]=p1[i+1] end
  p1[r]=p0
  c[r]=c[r]-1
  if c[r]>0 then break end
  r=r+1
 end
 np=np+1
end end
print(fannkuch(9))
