using Scrm.Storage.Moving;

namespace Scrm.Tests.Storage.Moving;

public sealed class TallyTests
{
    [Fact]
    public void The_order_does_not_matter_and_each_record_does()
    {
        Assert.Equal(Of("a", "b", "c").ToString(), Of("c", "a", "b").ToString());
        Assert.NotEqual(Of("a", "b").Hash, Of("a", "c").Hash);
        Assert.NotEqual(Of("a", "a").Hash, Of("b", "b").Hash);
        Assert.NotEqual(Of("a").ToString(), Of("a", "a").ToString());
    }

    [Fact]
    public void One_that_was_put_down_is_carried_on()
    {
        var carried = Tally.Of(Of("a", "b").ToString());
        carried.Add("c");
        Assert.Equal(Of("a", "b", "c").ToString(), carried.ToString());
        Assert.Equal(new Tally().ToString(), Tally.Of(null).ToString());
    }

    private static Tally Of(params string[] records)
    {
        var tally = new Tally();
        foreach (var record in records)
        {
            tally.Add(record);
        }

        return tally;
    }
}
