using Scrm.Core.Forms;

namespace Scrm.Bot.Hooks;

/// <summary>What a call brought.</summary>
/// <param name="Reply">The answer; null: it failed.</param>
/// <param name="Error">A stable word for what went wrong, or null.</param>
internal sealed record HookAnswer(HookReply? Reply, string? Error)
{
    public static HookAnswer Failed(string error) => new(null, error);
}
