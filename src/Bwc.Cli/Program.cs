using System.Text;
using Bwc.Cli;

// The streams are opened by hand: UTF-8 and "\n" everywhere, and no console encoding to set up.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n" };
return Tool.Run(args, output, error);
