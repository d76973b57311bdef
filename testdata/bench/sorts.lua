local n=200000
local a,b,c={},{},{}
local x=1
for i=1,n do x=(x*1664525+1013904223)&0xffffffff a[i]={key=x>>8,name="n"} b[i]=a[i] end
table.sort(a,function(p,q) return p.key<q.key end)
table.sort(b,function(p,q) return p.key<q.key end)
for i=1,n do x=(x*1664525+1013904223)&0xffffffff c[i]=x>>8 end
table.sort(c)
print(a[1].key,b[n].key,c[n//2+1])
