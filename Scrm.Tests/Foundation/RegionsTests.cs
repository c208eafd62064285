using Scrm.Core.Foundation;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Foundation;

public sealed class RegionsTests
{
    private static readonly Regions Two = new(["cn", "eu"]);

    [Theory]
    [InlineData("cn-01JABCDEF", "cn")]
    [InlineData("eu-shop\u001fopenid", "eu")]
    [InlineData("us-shop", null)]
    [InlineData("cnshop", null)]
    [InlineData("cn", null)]
    [InlineData("01JABCDEF", null)]
    public void A_region_stands_before_the_first_dash_of_an_id(string id, string? region) => Assert.Equal(region, Two.Of(id));

    [Fact]
    public void Without_regions_nothing_is_of_one_and_all_share_none()
    {
        Assert.Null(Regions.None.Of("cn-01JABCDEF"));
        Assert.True(Regions.None.Share("cn-1", "eu-1"));
        Assert.False(Two.Share("cn-1", "eu-1"));
        Assert.False(Two.Share("cn-1", "1"));
    }

    [Theory]
    [InlineData("CN")]
    [InlineData("")]
    [InlineData("c-n")]
    [InlineData("ninechars")]
    public void What_is_no_word_is_no_region(string word) => Assert.Throws<ArgumentException>(() => new Regions(["cn", word]));

    [Fact]
    public void A_region_is_there_once_and_there_are_at_most_fifteen()
    {
        Assert.Throws<ArgumentException>(() => new Regions(["cn", "cn"]));
        Assert.Throws<ArgumentException>(() => new Regions(Enumerable.Range(0, 16).Select(n => "r" + (char)('a' + n))));
    }

    [Fact]
    public void What_is_made_beside_an_id_is_of_its_region()
    {
        SequenceIds ids = new();
        var contact = Two.NewId("cn-shop", ids);
        Assert.Equal("cn-00000000000000000000000001", contact);
        Assert.Equal("cn-00000000000000000000000002", Regions.Beside(contact, ids));
        Assert.Equal("00000000000000000000000003", Two.NewId("shop", ids));
        Assert.Equal("00000000000000000000000004", Regions.Beside("00000000000000000000000003", ids));
        Assert.Equal("00000000000000000000000005", Regions.Beside("some-thing", ids));
    }
}
