using Scrm.Core.Dialogues;

namespace Scrm.Tests.Dialogues;

public sealed class FormMachineTests
{
    private static readonly string[] All = ["AB123456", "明天", "138 0013 8000", "跳过"];

    [Fact]
    public void It_asks_one_question_after_the_other_reads_back_and_is_done()
    {
        var begin = Sheet.Begin();
        Assert.Contains("退货申请", begin.Text, StringComparison.Ordinal);
        Assert.EndsWith("请发订单号", begin.Text, StringComparison.Ordinal);

        var asked = Sheet.Fill(All);
        Assert.Equal(FormMoveKind.Asked, asked.Kind);
        Assert.Contains("订单号：AB123456\n取件日期：2026-03-03\n电话：13800138000\n备注：—", asked.Text, StringComparison.Ordinal);
        Assert.Equal(["确认", "修改"], asked.Choices);

        var done = Sheet.Says(asked.Run, "1");
        Assert.Equal(FormMoveKind.Done, done.Kind);
        Assert.Equal(["AB123456", "2026-03-03", "13800138000", null], done.Run.Filled.Select(f => f.Value));
    }

    [Fact]
    public void What_cannot_be_used_is_asked_again_with_why()
    {
        var refused = Sheet.Says(Sheet.Begin().Run, "12345");

        Assert.Equal(FormMoveKind.Refused, refused.Kind);
        Assert.Equal("订单号是两个字母加六位数字。\n请发订单号", refused.Text);
        Assert.Equal(1, refused.Run.Tries);
        Assert.Equal(0, Sheet.Says(refused.Run, "我的单号是ab123456谢谢").Run.Tries);
    }

    [Theory]
    [InlineData("改一下电话")]
    [InlineData("我要修改电话")]
    [InlineData("电话错了")]
    public void An_answer_can_be_corrected_at_any_time(string wish)
    {
        var asked = Sheet.Says(Sheet.Fill("AB123456", "明天", "13800138000").Run, wish);
        Assert.EndsWith("联系电话是？", asked.Text, StringComparison.Ordinal);

        var corrected = Sheet.Says(asked.Run, "13900139000");
        Assert.Contains("电话改为：13900139000", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("还有要说明的吗", corrected.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_may_bring_its_value()
    {
        var corrected = Sheet.Says(Sheet.Fill(All).Run, "把取件日期改成下周五");

        Assert.Equal("2026-03-13", Sheet.Value(corrected, "day"));
        Assert.Contains("请核对", corrected.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_one_who_does_not_confirm_is_asked_what_to_change()
    {
        var which = Sheet.Says(Sheet.Fill(All).Run, "不对");
        Assert.Equal(["订单号", "取件日期", "电话", "备注"], which.Choices);

        var again = Sheet.Says(which.Run, "3");
        Assert.EndsWith("联系电话是？", again.Text, StringComparison.Ordinal);
        Assert.Equal("13900139000", Sheet.Value(Sheet.Says(again.Run, "13900139000"), "phone"));
    }

    [Fact]
    public void Back_asks_the_question_before_once_more_and_goes_on_where_it_was()
    {
        var back = Sheet.Says(Sheet.Fill("AB123456", "明天").Run, "上一步");
        Assert.EndsWith("哪天上门取件？", back.Text, StringComparison.Ordinal);

        var next = Sheet.Says(back.Run, "后天");
        Assert.Equal("2026-03-04", Sheet.Value(next, "day"));
        Assert.EndsWith("联系电话是？", next.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("取消")]
    [InlineData("不填了")]
    [InlineData("算了吧")]
    [InlineData("Cancel")]
    public void It_can_be_called_off(string wish) => Assert.Equal(FormMoveKind.Cancelled, Sheet.Says(Sheet.Fill("AB123456").Run, wish).Kind);

    [Fact]
    public void Only_optional_questions_can_be_skipped()
    {
        Assert.Equal(FormMoveKind.Refused, Sheet.Says(Sheet.Begin().Run, "跳过").Kind);
        Assert.Null(Sheet.Value(Sheet.Fill(All), "note"));
    }

    [Fact]
    public void A_picture_is_kept_by_its_message_and_words_are_none()
    {
        var form = Sheet.Returns with { Fields = [new FormField { Key = "photo", Label = "照片", Question = "请发照片", Kind = FieldKind.Picture }], Confirm = false };
        var run = Sheet.Begin(form).Run;

        Assert.Equal(FormMoveKind.Refused, Sheet.Says(run, "照片", form).Kind);
        var done = Sheet.Says(run, "", form, picture: true);
        Assert.Equal((FormMoveKind.Done, "m1"), (done.Kind, Sheet.Value(done, "photo")));
    }

    [Theory]
    [InlineData("2", "换货")]
    [InlineData("第一个", "退款")]
    [InlineData("我想换货", "换货")]
    [InlineData("三", null)]
    public void A_choice_is_taken_by_number_or_words(string said, string? taken)
    {
        var form = Sheet.Returns with { Fields = [new FormField { Key = "what", Label = "方式", Question = "要哪种？", Kind = FieldKind.Choice, Choices = ["退款", "换货"] }] };

        Assert.Equal(taken, Sheet.Value(Sheet.Says(Sheet.Begin(form).Run, said, form), "what"));
    }

    [Fact]
    public void English_words_are_the_forms_own()
    {
        var form = Sheet.Returns with { Words = FormWords.English, Language = "en" };

        Assert.Contains("cancel", Sheet.Begin(form).Text, StringComparison.Ordinal);
        Assert.Equal("Back to our form: 请发订单号", FormMachine.Resume(form, Sheet.Begin(form).Run).Text);
    }
}
