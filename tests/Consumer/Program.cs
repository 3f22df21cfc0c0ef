using Bwc.Consumer;

// "readme" runs the sample of README.md; without a word every large part of the package is used once.
if (args is ["readme"])
{
    ReadmeSample.Run();
    return;
}

var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
Tour.Of(output);
output.Flush();
