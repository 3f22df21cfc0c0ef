using System.Text;
using Bwc.Cli;

// The streams are opened by hand: UTF-8 and "\n" everywhere, and no console encoding to set up. The default encoding is UTF-8 without a mark, on every system.
var output = new StreamWriter(Console.OpenStandardOutput(), Encoding.Default) { NewLine = "\n" };
var error = new StreamWriter(Console.OpenStandardError(), Encoding.Default) { NewLine = "\n" };
return Tool.Run(args, output, error, Surroundings.OfProcess());
