using Scrm.Core.Meanings;
using Scrm.Tests.Answers;

namespace Scrm.Tests.Meanings;

public class MeaningIndexTests
{
    [Fact]
    public void The_nearest_article_comes_first_and_each_once()
    {
        var index = MeaningIndex.Of(
            [Book.Article("a", "一", "二"), Book.Article("b", "三"), Book.Article("off", "四") with { Enabled = false }],
            text => text switch { "一" => [1, 0], "二" => [1, 0.1f], "三" => [0, 1], _ => [1, 0] });

        Assert.Equal((3, 2), (index.Count, index.Dimension));
        Assert.Equal(["a", "b"], index.Near([1, 0.2f], 5).Select(n => n.ArticleId));
        Assert.Equal("b", Assert.Single(index.Near([0.1f, 1], 1)).ArticleId);
    }

    [Fact]
    public void A_place_of_another_length_is_near_nothing() =>
        Assert.Empty(MeaningIndex.Of([Book.Article("a", "一")], _ => [1, 0]).Near([1, 0, 0], 5));

    [Fact]
    public void A_base_without_other_wordings_offers_what_is_near_and_one_whose_wordings_are_found_answers()
    {
        var few = MeaningIndex.Of([Book.Article("a", "一"), Book.Article("b", "二")], text => text == "一" ? [1, 0] : [0, 1]);
        var many = MeaningIndex.Of(
            [.. Enumerable.Range(0, 20).Select(i => Book.Article($"{i}", $"{i}", [.. Enumerable.Range(0, 5).Select(k => $"{i}/{k}")]))],
            text => Around(int.Parse(text.Split('/')[0], System.Globalization.CultureInfo.InvariantCulture), text.Length));

        Assert.InRange(few.Near([1, 0.1f], 1)[0].Chance, 0.2, 0.79);
        Assert.InRange(many.Near(Around(3, 9), 1)[0].Chance, 0.8, 1);
    }

    private static float[] Around(int axis, int wobble)
    {
        var place = new float[21];
        (place[axis], place[20]) = (1, wobble * 0.01f);
        return place;
    }
}
