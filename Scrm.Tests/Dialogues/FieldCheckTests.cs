using Scrm.Core.Answers;
using Scrm.Core.Dialogues;
using Scrm.Core.Turns;
using Scrm.Tests.Answers;

namespace Scrm.Tests.Dialogues;

/// <summary>One answer that the company's system is asked about while the form is being filled in.</summary>
public sealed class FieldCheckTests
{
    private static readonly Form Checked = Sheet.Returns with
    {
        Hook = new FormHook("https://shop.example.com/hook"),
        Fields = [.. Sheet.Returns.Fields.Select(f => f with { Check = f.Key == "order" })],
    };

    private static readonly FormRun Begun = Sheet.Begin(Checked).Run;

    [Fact]
    public void Only_an_answer_that_looks_right_is_asked_about_and_only_once()
    {
        Assert.Null(Says("123").Check);
        Assert.Equal(new FieldCheck("order", "AB123456"), Says("AB123456").Check);
        Assert.Null(Says("AB123456", Reply()).Check);
        Assert.Null(Sheet.Says(Says("AB123456", Reply()).Run, "明天", Checked).Check);
        Assert.Null(Sheet.Says(Begun, "AB123456").Check);
    }

    [Fact]
    public void A_right_one_goes_on_and_is_marked()
    {
        var move = Says("AB123456", Reply(words: "找到您的订单了。"));

        Assert.Equal(("AB123456", "ok"), (move.Run.Of("order")?.Value, move.Run.Of("order")?.Checked));
        Assert.Equal("找到您的订单了。\n哪天上门取件？", move.Text);
    }

    [Fact]
    public void A_refused_one_is_asked_again_in_the_systems_words_or_the_forms()
    {
        var move = Says("AB123456", Reply(isRefused: true, words: "没有这个订单。"));

        Assert.Equal((FormMoveKind.Refused, 1, "没有这个订单。\n请发订单号"), (move.Kind, move.Run.Tries, move.Text));
        Assert.Null(move.Run.Of("order"));
        Assert.StartsWith("订单号是两个字母加六位数字。", Says("AB123456", Reply(isRefused: true)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CD654321", "CD654321", true)]
    [InlineData("no order at all", "AB123456", false)]
    public void It_may_put_another_in_its_place_that_holds_by_the_forms_rules(string given, string kept, bool isTold)
    {
        var move = Says("AB123456", Reply(value: given));

        Assert.Equal(kept, move.Run.Of("order")?.Value);
        Assert.Equal(isTold, move.Text.Contains("订单号改为：CD654321", StringComparison.Ordinal));
    }

    [Fact]
    public void It_may_answer_open_questions_but_none_the_customer_has_answered()
    {
        var fill = new Dictionary<string, string> { ["phone"] = "13800138000", ["day"] = "nonsense", ["nobody"] = "x" };
        var move = Says("AB123456", Reply(fill: fill));
        Assert.Equal(("13800138000", "filled"), (move.Run.Of("phone")?.Value, move.Run.Of("phone")?.Checked));
        Assert.Null(move.Run.Of("day"));
        Assert.Equal("哪天上门取件？", move.Text);
        Assert.StartsWith("还有要说明的吗", Sheet.Says(move.Run, "明天", Checked).Text, StringComparison.Ordinal);

        var told = Sheet.Says(Says("AB123456").Run with { Filled = [new("phone", "电话", FieldKind.Phone, "13900139000", "m1")] }, "订单号改成CD654321", Checked);
        Assert.Equal("13900139000", told.Run.Of("phone")?.Value);
    }

    [Fact]
    public void A_system_that_is_away_leaves_the_forms_own_word_and_a_mark()
    {
        var verdict = FieldVerdict.Unheard(new FieldCheck("order", "AB123456"), "timeout");
        var move = FormMachine.Step(Checked, Begun, Input("AB123456") with { Verdict = verdict });

        Assert.Equal(("AB123456", "unheard:timeout"), (move.Run.Of("order")?.Value, move.Run.Of("order")?.Checked));
        Assert.Equal("哪天上门取件？", move.Text);
    }

    [Fact]
    public void A_word_on_another_answer_changes_nothing()
    {
        var verdict = new FieldVerdict(new FieldCheck("order", "ZZ999999"), new FieldReply(true, "nein", null, new Dictionary<string, string>()), null);

        Assert.Equal("AB123456", FormMachine.Step(Checked, Begun, Input("AB123456") with { Verdict = verdict }).Run.Of("order")?.Value);
    }

    [Fact]
    public void A_refused_answer_is_no_question_in_between_and_too_many_bring_people()
    {
        var shop = new Answerer(Book.Shop with { Rules = [Book.Rule("order", "AB123456")] });
        var verdict = new FieldVerdict(new FieldCheck("order", "AB123456"), new FieldReply(true, "没有这个订单。", null, new Dictionary<string, string>()), null);
        DialogueOutcome Said(FormRun run) => DialogueStep.Decide(
            new DialogueAsk(Book.Asked("AB123456"), shop, new FormBook([Checked]), run with { At = Book.Somebody.At }, null) { Verdict = verdict });

        var first = Said(Begun);
        Assert.Equal(("没有这个订单。\n请发订单号", new AnswerCheck("订单号", "refused")), (first.Answer.Content?.Text, first.Answer.Check));
        var third = Said(first.Run! with { Tries = 2 });
        Assert.Equal((AnswerKind.Handoff, FormEnd.HandedOff), (third.Answer.Kind, third.Ended?.End));
    }

    [Fact]
    public void Without_an_address_and_for_a_picture_nothing_is_checked()
    {
        Assert.Null(FormRules.Refusal(Checked));
        Assert.Equal("fields[0].check", FormRules.Refusal(Checked with { Hook = null })?.Detail);
        Assert.Equal("fields[0].check", FormRules.Refusal(Checked with { Fields = [Checked.Fields[0] with { Kind = FieldKind.Picture }] })?.Detail);
    }

    private static FormInput Input(string text) => new(text, false, "m1", Sheet.Now.AddMinutes(1), Sheet.Today);

    private static FormMove Says(string text, FieldReply? reply = null) => FormMachine.Step(
        Checked, Begun, Input(text) with { Verdict = reply is null ? null : new FieldVerdict(new FieldCheck("order", "AB123456"), reply, null) });

    private static FieldReply Reply(bool isRefused = false, string? words = null, string? value = null, Dictionary<string, string>? fill = null) =>
        new(isRefused, words, value, fill ?? []);
}
