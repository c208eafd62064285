using System.Globalization;
using Scrm.Core.Dialogues;

namespace Scrm.Tests.Dialogues;

/// <summary>Answers as people type them.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("明天", "2026-03-03")]
    [InlineData("我想后天过去", "2026-03-04")]
    [InlineData("大后天", "2026-03-05")]
    [InlineData("周五", "2026-03-06")]
    [InlineData("星期一", "2026-03-02")]
    [InlineData("下周五", "2026-03-13")]
    [InlineData("下下周三", "2026-03-18")]
    [InlineData("这周日", "2026-03-08")]
    [InlineData("2026-11-21", "2026-11-21")]
    [InlineData("2026年11月21日", "2026-11-21")]
    [InlineData("11月21号", "2026-11-21")]
    [InlineData("十一月二十一号", "2026-11-21")]
    [InlineData("1月5日", "2027-01-05")]
    [InlineData("15号", "2026-03-15")]
    [InlineData("1号", "2026-04-01")]
    [InlineData("三天后", "2026-03-05")]
    [InlineData("tomorrow", "2026-03-03")]
    [InlineData("next Friday", "2026-03-13")]
    [InlineData("friday", "2026-03-06")]
    [InlineData("in 10 days", "2026-03-12")]
    [InlineData("2026-02-30", null)]
    [InlineData("随便", null)]
    public void A_day(string said, string? day) => Assert.Equal(day, Read(FieldKind.Date, said));

    [Theory]
    [InlineData("15:30", "15:30")]
    [InlineData("下午3点半", "15:30")]
    [InlineData("三点一刻", "03:15")]
    [InlineData("晚上八点", "20:00")]
    [InlineData("早上9点", "09:00")]
    [InlineData("中午", "12:00")]
    [InlineData("3 pm", "15:00")]
    [InlineData("12 am", "00:00")]
    [InlineData("25:00", null)]
    [InlineData("晚一点", null)]
    public void A_time(string said, string? time) => Assert.Equal(time, Read(FieldKind.Time, said));

    [Theory]
    [InlineData("13800138000", "13800138000")]
    [InlineData("+86 138-0013-8000", "13800138000")]
    [InlineData("电话是 138 0013 8000 谢谢", "13800138000")]
    [InlineData("021-62345678", "02162345678")]
    [InlineData("+44 20 7946 0958", "+442079460958")]
    [InlineData("1380013800", null)]
    [InlineData("138001380001", null)]
    public void A_phone(string said, string? phone) => Assert.Equal(phone, Read(FieldKind.Phone, said));

    [Theory]
    [InlineData("我的是 li.lei@example.com。", "li.lei@example.com")]
    [InlineData("li.lei@example", null)]
    public void An_address(string said, string? address) => Assert.Equal(address, Read(FieldKind.Email, said));

    [Theory]
    [InlineData("三个人", 3.0)]
    [InlineData("两百", 200.0)]
    [InlineData("1,200.5", 1200.5)]
    [InlineData("二十五", 25.0)]
    [InlineData("3 到 5", null)]
    [InlineData("几个", null)]
    public void A_number(string said, double? number) => Assert.Equal(number?.ToString(CultureInfo.InvariantCulture), Read(FieldKind.Number, said));

    [Theory]
    [InlineData("[0-9]{6}", "单号123456。", "123456")]
    [InlineData("[0-9]{6}", "1234567", null)]
    [InlineData("ab[0-9]+", "AB12", "AB12")]
    public void A_pattern_of_our_own(string pattern, string said, string? found) => Assert.Equal(found, Read(FieldKind.Pattern, said, pattern));

    [Theory]
    [InlineData("(a")]
    [InlineData(@"(a)\1")]
    [InlineData("(?=a)b")]
    [InlineData("[0-9]*")]
    [InlineData("")]
    public void A_pattern_that_cannot_be_used_is_refused(string pattern) => Assert.Equal("fields[0].pattern", FormRules.Refusal(Of(FieldKind.Pattern, pattern))!.Detail);

    [Fact]
    public void A_hostile_pattern_stays_quick()
    {
        // Backtracking would take longer than the world is old.
        Assert.Null(FormRules.Refusal(Of(FieldKind.Pattern, "(a+)+b")));
        Assert.Null(Read(FieldKind.Pattern, new string('a', 500), "(a+)+b"));
    }

    [Fact]
    public void A_form_without_questions_or_with_two_of_one_key_is_refused()
    {
        Assert.Equal("fields", FormRules.Refusal(Sheet.Returns with { Fields = [] })!.Detail);
        Assert.Equal("fields", FormRules.Refusal(Sheet.Returns with { Fields = [Sheet.Returns.Fields[0], Sheet.Returns.Fields[0]] })!.Detail);
        Assert.Equal("fields[0].pattern", FormRules.Refusal(Sheet.Returns with { Fields = [Sheet.Returns.Fields[0] with { Pattern = "(" }] })!.Detail);
        Assert.Null(FormRules.Refusal(Sheet.Returns));
    }

    private static string? Read(FieldKind kind, string said, string? pattern = null)
    {
        var form = Of(kind, pattern);
        return Sheet.Value(Sheet.Says(Sheet.Begin(form).Run, said, form), "it");
    }

    private static Form Of(FieldKind kind, string? pattern) =>
        Sheet.Returns with { Fields = [new FormField { Key = "it", Label = "它", Question = "请说", Kind = kind, Pattern = pattern }] };
}
