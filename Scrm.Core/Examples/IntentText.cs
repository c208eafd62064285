using Scrm.Core.Learning;

namespace Scrm.Core.Examples;

/// <summary>A text whose intent somebody named.</summary>
/// <param name="Id">Follows from the text: the same text again replaces its intent.</param>
/// <param name="Example">The text with its intent.</param>
public sealed record IntentText(string Id, IntentExample Example)
{
    /// <summary>The example of a text.</summary>
    public static IntentText Of(IntentExample example) => new(ExampleId.Of([example.Text]), example);
}
