using System.Text.Json;
using Scrm.Storage.Moving;

namespace Scrm.Tests.Storage.Moving;

public sealed class CanonicalTests
{
    [Theory]
    [InlineData("""{ "a" : [ 1 , true, null ] }""", """{"a":[1,true,null]}""")]
    [InlineData("""{"a":"\u9000\u6b3e"}""", """{"a":"退款"}""")]
    [InlineData("1.50", "1.5")]
    [InlineData("1E-05", "0.00001")]
    [InlineData("0.00001", "0.00001")]
    [InlineData("12345678901234.567890", "12345678901234.56789")]
    [InlineData("1e-30", "1E-30")]
    [InlineData("1e40", "1E+40")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    public void The_same_thing_has_one_text(string written, string one)
    {
        Assert.Equal(one, Canonical.Of(written));
        Assert.Equal(one, Canonical.Of(one));
    }

    [Fact]
    public void What_is_no_json_is_refused() => Assert.ThrowsAny<JsonException>(() => Canonical.Of("{"));
}
