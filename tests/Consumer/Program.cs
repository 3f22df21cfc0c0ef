using Bwc.Consumer;
using Bwc.Tests.Docs;

// "readme" prints what README.md shows below its sample; without a word every large part of the package is used once.
var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
if (args is ["readme"]) ReadmeSamples.MayEgyptTakePart(output);
else Tour.Of(output);
output.Flush();
