using Scrm.Core.Learning;

namespace Scrm.Core.Examples;

/// <summary>A text of which somebody said whether it complains.</summary>
/// <param name="Id">Follows from the text: the same text again replaces what was said of it.</param>
/// <param name="Example">The text with that.</param>
public sealed record ComplaintText(string Id, ComplaintExample Example)
{
    /// <summary>The example of a text.</summary>
    public static ComplaintText Of(ComplaintExample example) => new(ExampleId.Of([example.Text]), example);
}
