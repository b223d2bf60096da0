# Finding one's way on long pages of the console.

console-places = On this page
console-close-how = Choose the outcome and close
console-knowhow-back = Back to the know-how
console-sheet-receiver = certified coordinators at the nearest consultation desks
console-sheet-receiver-engine = machine translation
