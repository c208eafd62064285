using Scrm.Core.Dialogues;
using Scrm.Core.Forms;
using Scrm.Tests.Dialogues;

namespace Scrm.Tests.Specs;

/// <summary>What holds for whoever asks the company's system about an answer, where nothing answers.</summary>
public abstract class FieldCheckerSpec
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected static FieldQuestion Question { get; } = new(
        "r1-order", Sheet.Returns with { Hook = new FormHook("https://127.0.0.1:1/hook") }, new FieldCheck("order", "AB123456"), Sheet.Begin().Run, "c1", "p1", "王小明", "i1");

    private protected abstract IFieldChecker Away { get; }

    [Fact]
    public async Task A_system_that_is_not_there_is_a_word_and_no_error()
    {
        var verdict = await Away.AskAsync(Question, TimeSpan.FromSeconds(2), Token);

        Assert.Equal((Question.Check, null), (verdict.Check, verdict.Reply));
        Assert.StartsWith("unheard:", verdict.Word, StringComparison.Ordinal);
        Assert.NotEqual("unheard:noAnswer", verdict.Word);
    }
}
