using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Dialogues;
using Scrm.Core.Turns;
using Scrm.Tests.Answers;

namespace Scrm.Tests.Dialogues;

/// <summary>A form among the bot's other answers.</summary>
public sealed class DialogueStepTests
{
    private static readonly Form Trial = Sheet.Returns with { Id = "trial", Name = "试用", StartWords = ["申请试用"], StartArticles = ["ship"] };
    private static readonly Answerer Shop = new(Book.Shop);
    private static readonly FormBook Forms = new([Sheet.Returns, Trial]);

    private DialogueOutcome? _last;
    private DateTimeOffset _now = Book.Somebody.At;

    [Fact]
    public void Words_begin_a_form_where_nothing_surer_answers()
    {
        Assert.Equal("returns", Says("我要退货，在吗").Run?.FormId);
        Assert.Equal(AnswerReason.Form, _last!.Answer.Reason);
        Assert.Null(Decide("迷路了", null).Run);
    }

    [Fact]
    public void An_article_may_begin_a_form_and_is_answered_with_first()
    {
        var began = Says("下单后多久发货？");

        Assert.Equal("trial", began.Run?.FormId);
        Assert.StartsWith("answer ship\n\n", began.Answer.Content!.Text, StringComparison.Ordinal);
        Assert.EndsWith("请发订单号", began.Answer.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_in_between_is_answered_and_the_form_goes_on()
    {
        Says("我要退货");
        var aside = Says("退款多久到账？");
        Assert.Equal("answer refund\n\n我们继续：请发订单号", aside.Answer.Content!.Text);
        Assert.Equal("refund", aside.Answer.Article?.Id);

        Assert.Equal("AB123456", Says("AB123456").Run?.Of("order")?.Value);
    }

    [Fact]
    public void A_question_in_the_shape_of_an_answer_is_a_question()
    {
        var book = Book.Shop with { Articles = [.. Book.Shop.Articles, Book.Article("open", "明天几点开门？")] };
        var ask = new DialogueAsk(Book.Asked("明天几点开门？"), new Answerer(book), Forms, Sheet.Fill("AB123456").Run with { At = _now }, null);

        var aside = DialogueStep.Decide(ask);

        Assert.Null(aside.Run?.Of("day"));
        Assert.StartsWith("answer open", aside.Answer.Content!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_for_a_person_hands_over_with_what_was_filled_in()
    {
        Says("我要退货");
        Says("AB123456");
        var handed = Says("转人工");

        Assert.Equal(AnswerKind.Handoff, handed.Answer.Kind);
        Assert.Null(handed.Run);
        Assert.Equal((FormEnd.HandedOff, "AB123456"), (handed.Ended!.End, handed.Ended.Run.Of("order")?.Value));
    }

    [Fact]
    public void Too_many_answers_that_cannot_be_used_reach_people()
    {
        Says("我要退货");
        Assert.Equal(AnswerReason.Form, Says("123").Answer.Reason);
        Says("456");

        Assert.Equal((AnswerKind.Handoff, AnswerReason.Form), (Says("789").Answer.Kind, _last!.Answer.Reason));
        Assert.Equal(FormEnd.HandedOff, _last.Ended?.End);
    }

    [Fact]
    public void The_words_of_another_form_begin_that_one()
    {
        Says("我要退货");
        var other = Says("申请试用");

        Assert.Equal(("trial", FormEnd.Replaced, "returns"), (other.Run?.FormId, other.Ended?.End, other.Ended?.Form.Id));
    }

    [Fact]
    public void After_its_time_a_form_is_over_and_the_message_is_a_new_one()
    {
        Says("我要退货");
        Says("AB123456");
        _now = _now.AddMinutes(31);
        var late = Says("退款多久到账？");

        Assert.Null(late.Run);
        Assert.Equal("answer refund", late.Answer.Content!.Text);
        Assert.Equal((FormEnd.TimedOut, 1), (late.Ended!.End, late.Ended.Run.Filled.Count));
    }

    [Fact]
    public void A_version_that_is_being_filled_in_stays_and_a_new_one_begins_next_time()
    {
        Says("我要退货");
        var changed = Sheet.Returns with { Version = 2, Fields = [Sheet.Returns.Fields[2]] };
        var forms = new FormBook([changed], [Sheet.Returns]);

        Assert.Equal(1, Decide("AB123456", _last!.Run, forms).Run?.Version);
        Assert.Equal(2, Decide("我要退货", null, forms).Run?.Version);
    }

    [Fact]
    public void A_line_of_the_menu_and_a_key_of_the_account_begin_a_form()
    {
        var menu = Book.Menu with { Options = [.. Book.Menu.Options, new DigitMenuOption("4", "申请退货", null) { FormId = "returns" }] };
        var answerer = new Answerer(Book.Shop with { Settings = [new AnswerSettings { InboxId = "", Menu = menu }] });

        Assert.Equal("returns", Decide("4", null, answerer: answerer).Run?.FormId);
        var tapped = new DialogueAsk(Book.Done(PlatformEventKind.MenuClick, "form:returns"), Shop, Forms, null, null);
        Assert.Equal("returns", DialogueStep.Decide(tapped).Run?.FormId);
    }

    [Fact]
    public void A_line_whose_form_was_taken_off_says_so_much_as_not_understood()
    {
        var tapped = new DialogueAsk(Book.Done(PlatformEventKind.MenuClick, "form:gone"), Shop, Forms, null, null);

        Assert.Equal(Shop.SettingsOf(Book.Inbox).NotUnderstood, DialogueStep.Decide(tapped).Answer.Content!.Text);
    }

    [Fact]
    public void The_companys_system_answers_a_form_whose_address_answers()
    {
        var form = Sheet.Returns with { Hook = new FormHook("https://example.com/h", Answers: true), Fields = [Sheet.Returns.Fields[0]], Confirm = false };
        var done = DialogueStep.Decide(new DialogueAsk(Book.Asked("AB123456"), Shop, new FormBook([form]), FormMachine.Begin(form, _now).Run, "m"));

        Assert.Equal(form.Words.Working, done.Answer.Content!.Text);
        Assert.Equal(FormEnd.Done, done.Ended?.End);
    }

    private DialogueOutcome Says(string text) => _last = Decide(text, _last?.Run);

    private DialogueOutcome Decide(string text, FormRun? run, FormBook? forms = null, Answerer? answerer = null)
    {
        var question = Book.Asked(text, _last?.Answer.Memory);
        return DialogueStep.Decide(new DialogueAsk(question with { Asker = question.Asker with { At = _now } }, answerer ?? Shop, forms ?? Forms, run, "m1"));
    }
}
