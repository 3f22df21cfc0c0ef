using System.Globalization;
using Bwc.Fuzz;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return Command.Run(args);
