using System.Globalization;
using Bwc.Fuzz;
using Bwc.Fuzz.Running;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Coverage.Prepare();
return Command.Run(args);
