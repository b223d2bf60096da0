# The pages of organisers: employers, schools and cities that hand out links.

console-organiser-title = Orientation for your people
