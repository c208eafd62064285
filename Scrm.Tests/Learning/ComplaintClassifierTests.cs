using Scrm.Core.Learning;

namespace Scrm.Tests.Learning;

public class ComplaintClassifierTests
{
    private static readonly string[] Things = ["房间", "早餐", "前台", "快递", "面条", "包装", "手机", "电池", "客服", "味道"];
    private static readonly string[] Bad = ["太差了", "很脏，失望", "不好，再也不来了", "慢得要命"];
    private static readonly string[] Good = ["很好", "不错，推荐", "非常满意", "很快，谢谢"];

    private static readonly ComplaintExample[] Known =
        [.. Things.SelectMany(t => Bad.Select(b => new ComplaintExample(t + b, true)).Concat(Good.Select(g => new ComplaintExample(t + g, false))))];

    private static readonly ComplaintClassifier Trained = ComplaintClassifier.Train(Known);

    [Theory]
    [InlineData("厕所很脏，太失望了", true)]
    [InlineData("服务太差了，不好！", true)]
    [InlineData("师傅很快，非常满意", false)]
    [InlineData("环境不错，谢谢", false)]
    public void Complaints_are_told_from_praise(string text, bool complaint) => Assert.Equal(complaint, Trained.IsComplaint(text));

    [Fact]
    public void Training_twice_gives_the_same()
    {
        var again = ComplaintClassifier.Train(Known);

        Assert.Equal(Trained.From, again.From);
        Assert.All(Known, e => Assert.Equal(Trained.Margin(e.Text), again.Margin(e.Text)));
    }

    [Fact]
    public void The_order_of_the_file_may_be_sorted_by_side()
    {
        var sorted = ComplaintClassifier.Train(Known.OrderBy(e => e.Complaint));

        Assert.All(Known, e => Assert.Equal(e.Complaint, sorted.IsComplaint(e.Text)));
    }

    [Fact]
    public void One_side_alone_is_refused() =>
        Assert.Throws<ArgumentException>(() => ComplaintClassifier.Train(Known.Where(e => e.Complaint)));
}
