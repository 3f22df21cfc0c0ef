using Bwc.Model;

namespace Bwc.Tests;

public class JsonPathTests
{
    [Theory]
    [InlineData("", "$")]
    [InlineData("X", "$.x")]
    [InlineData("Rule.Cycle[1]", "$.rule.cycle[1]")]
    [InlineData("[3].Code", "$[3].code")]
    public void Says_in_JSON_where_a_property_is(string property, string path) => Assert.Equal(path, JsonPath.OfProperty(property));
}
