using Bwc.Consumer;
using Pages;

// "page NAME" runs the programs of a page in a folder of their own; without a word every large part of the package is used once.
if (args is ["page", var name])
{
    AllPages.Run(name);
    return;
}

var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
Tour.Of(output);
RecordLaw.Of(output);
Recipes.Of(output);
output.Flush();
