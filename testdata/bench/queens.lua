local function place(b,row)
 if row==b.n then b.count=b.count+1 return end
 for c=0,b.n-1 do
  if not(b.cols[c] or b.d1[row+c] or b.d2[row-c+b.n]) then
   b.cols[c],b.d1[row+c],b.d2[row-c+b.n]=true,true,true
   place(b,row+1)
   b.cols[c],b.d1[row+c],b.d2[row-c+b.n]=false,false,false
  end end end
local b={cols={},d1={},d2={},n=10,count=0}
place(b,0) print(b.count)
