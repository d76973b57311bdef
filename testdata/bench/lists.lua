local function insert(t,k,v) if t==nil then return {k=k,v=v} end
if k<t.k then t.left=insert(t.left,k,v) elseif k>t.k then t.right=insert(t.right,k,v) else t.v=v end return t end
local t local x=7
for i=0,99999 do x=(x*1664525+1013904223)&0xffffffff t=insert(t,x>>8,i) end
local head
for r=1,20 do head=nil for i=0,99999 do head={next=head,val=i} end end
local s=0 local p=head while p do s=s+p.val p=p.next end
print(s,t.k)
