using System.Text;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Knowledge;
using Scrm.Core.Tables;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Knowledge;

/// <summary>Articles out of tables and into them.</summary>
public class ArticleFileTests
{
    private static readonly KnowledgeArticle Whole = new()
    {
        Id = "k1",
        Question = "怎么退款",
        Similar = ["如何退钱", "=退款"],
        Answer = MessageContent.OfText("七天内可退。\n逾期联系客服 \"小林\""),
        Answers = new Dictionary<string, MessageContent>
        {
            ["wechat"] = MessageContent.OfMenu("请选择\n售后项目", [new MenuChoice("1", "退货"), new MenuChoice("2", "换货")]),
            ["weibo"] = new() { Type = MessageType.Link, Link = new LinkCard("https://example.com/a?b=1", "退款说明", "七天无理由", "https://example.com/p.png") },
            ["line"] = new() { Type = MessageType.Image, Media = new Media { AttachmentId = "f1" } },
        },
        Validity = new ArticleValidity(new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 7)),
        Audience = new ArticleAudience { Channels = ["wechat", "line"], Segments = ["s1"], Tiers = ["金卡"] },
        OwnerId = "lin",
        Category = "售后",
        Tags = ["退款", "资金"],
        Notes = "-内部-",
        Status = ArticleStatus.Archived,
        Enabled = false,
    };

    private static readonly KnowledgeArticle Plain = new() { Id = "k2", Question = "运费是多少", Answer = MessageContent.OfText("满 99 元包邮。") };

    [Fact]
    public void What_is_exported_is_unchanged_when_it_comes_back()
    {
        var file = ArticleTableReader.Read(CsvText.Decode(ArticleTableWriter.Write([Whole, Plain]))!);
        var report = ImportPlan.Of(file, [Whole, Plain], new SequenceIds());

        Assert.Empty(report.Problems);
        Assert.Equal([ImportChange.Unchanged, ImportChange.Unchanged], report.Items.Select(i => i.Change));
    }

    [Fact]
    public void An_exported_file_opens_in_spreadsheets_and_runs_nothing_there()
    {
        var file = ArticleTableWriter.Write([Plain with { Question = "=HYPERLINK(\"http://evil.example\")" }]);

        Assert.Equal(Encoding.UTF8.Preamble, file.AsSpan(0, 3));
        Assert.DoesNotContain(",\"=", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        Assert.DoesNotContain(",=", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_Chinese_words_is_understood_and_what_it_does_not_name_stays()
    {
        var report = Plan("问题,答案,状态,生效日期,失效日期\n怎么退款,十五天内可退,草稿,2026/5/1,\n新问题,新答案,,,\n");

        var (changed, added) = (report.Items[0].Article, report.Items[1].Article);
        Assert.Equal((ImportChange.Changed, "k1", ArticleStatus.Draft), (report.Items[0].Change, changed.Id, changed.Status));
        Assert.Equal(("十五天内可退", "售后", new ArticleValidity(new DateOnly(2026, 5, 1))), (changed.Answer.Text, changed.Category, changed.Validity));
        Assert.Equal(["answer", "status", "validUntil"], report.Items[0].Fields);
        Assert.Equal((ImportChange.Added, "新问题", ArticleStatus.Published), (report.Items[1].Change, added.Question, added.Status));
    }

    [Fact]
    public void Bad_lines_are_told_with_their_number_and_reason()
    {
        var report = Plan(
            "id,question,answer,status,validFrom\n"
            + "k1,怎么退款,七天,published,2026-05-01\n"
            + "k9,,没有问题,,\n"
            + "k10,\"两行\n问题\",答案,angry,\n"
            + "k11,日期,答案,,五月一日\n"
            + "k1,又一次,答案,,\n"
            + "a b,标识不对,答案,,\n"
            + "k12,\"没关上,答案\n");

        Assert.Equal(
            [(3, "question", "invalid"), (4, "status", "invalid"), (6, "validFrom", "invalid"), (7, "id", "twice"), (8, "id", "invalid"), (9, null, "quoteNotClosed")],
            report.Problems.Select(p => (p.Line, p.Field, p.Code)));
        Assert.Equal("k1", Assert.Single(report.Items).Article.Id);
    }

    [Theory]
    [InlineData("answer\nx\n", "noQuestion")]
    [InlineData("question,answr\nx,y\n", "unknownColumn")]
    [InlineData("question,问题\nx,y\n", "columnTwice")]
    [InlineData("", "noHeader")]
    public void A_file_with_wrong_columns_is_refused_whole(string text, string code)
    {
        var report = Plan(text);

        Assert.Empty(report.Items);
        Assert.Contains(report.Problems, p => p.Code == code && p.Line == 1);
    }

    [Fact]
    public void Without_an_id_an_article_is_known_by_its_question_unless_there_are_several()
    {
        var twin = Plain with { Id = "k3", Audience = new ArticleAudience { Tiers = ["gold"] } };
        var file = ArticleTableReader.Read("question,answer\n运费是多少？,免费\n全新,一\n全 新,二\n");

        Assert.Equal(("k2", ImportChange.Changed), One(ImportPlan.Of(file, [Plain], new SequenceIds()).Items[0]));
        Assert.Contains(ImportPlan.Of(file, [Plain, twin], new SequenceIds()).Problems, p => p is { Line: 2, Code: "ambiguous" });
        Assert.Contains(ImportPlan.Of(file, [Plain], new SequenceIds()).Problems, p => p is { Line: 4, Code: "twice" });
    }

    private static (string, ImportChange) One(ImportItem item) => (item.Article.Id, item.Change);

    private static ImportReport Plan(string text) => ImportPlan.Of(ArticleTableReader.Read(text), [Whole, Plain], new SequenceIds());
}
