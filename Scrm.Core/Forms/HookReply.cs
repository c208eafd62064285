namespace Scrm.Core.Forms;

/// <summary>What the company's address answers to a finished form.</summary>
/// <param name="Text">Said to the customer; null: the form's own words.</param>
/// <param name="Tags">Ids or names of tags that are put.</param>
/// <param name="Attributes">Facts of the person that are kept where none are known yet.</param>
/// <param name="Handoff">True: people take over.</param>
public sealed record HookReply(string? Text, IReadOnlyList<string> Tags, IReadOnlyDictionary<string, string> Attributes, bool Handoff)
{
    /// <summary>It took the form and said nothing.</summary>
    public static HookReply Nothing { get; } = new(null, [], new Dictionary<string, string>(), false);
}
