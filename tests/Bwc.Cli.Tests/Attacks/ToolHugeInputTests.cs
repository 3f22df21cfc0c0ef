using Bwc.Fuzz.Huge;

namespace Bwc.Tests;

/// <summary>The quick ones of the huge things; all of them are tried by <c>dotnet run -c Release --project tests/Bwc.Model.Fuzz -- huge</c>.</summary>
[Trait("Weight", "heavy")]
public class ToolHugeInputTests
{
    public static TheoryData<string> Cases => [.. HugeCase.All.Where(c => c.Quick).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void With_a_code_or_with_success(string name) => Assert.NotEmpty(HugeCase.All.Single(c => c.Name == name).Answer());
}
