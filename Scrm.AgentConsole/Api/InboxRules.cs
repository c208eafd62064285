using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.RemoteBots;

namespace Scrm.AgentConsole.Api;

/// <summary>What an admin may make of an inbox.</summary>
internal static class InboxRules
{
    private const int MaxName = 60;
    private const int MaxSettings = 50;
    private const int MaxValue = 4000;

    /// <summary>The inbox after the input is merged in; an absent name stays, settings are merged, the channel is chosen once.</summary>
    public static Result<Inbox> Merge(string id, Inbox? before, InboxInput input, IReadOnlyList<Team> teams)
    {
        var channel = before?.Channel ?? input.Channel ?? "";
        var name = input.Name?.Trim() ?? before?.Name ?? "";
        var teamId = string.IsNullOrEmpty(input.TeamId) ? null : input.TeamId;
        var settings = new Dictionary<string, string>(before?.Settings ?? new Dictionary<string, string>());
        foreach (var (key, value) in input.Settings ?? new Dictionary<string, string?>())
        {
            settings.Remove(key);
            if (!string.IsNullOrEmpty(value))
            {
                settings[key] = value;
            }
        }

        return KeyRules.Refusal(id) is { } refusal ? refusal
            : channel.Length == 0 || !channel.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
                ? Invalid("A new inbox needs a channel such as wechat.", "channel")
            : before is not null && input.Channel is not null && input.Channel != before.Channel
                ? Invalid("The channel of an inbox cannot change: make another inbox.", "channel")
            : name.Length is 0 or > MaxName ? Invalid($"A name has 1 to {MaxName} characters.", "name")
            : teamId is not null && teams.All(t => t.Id != teamId) ? Invalid("There is no such team.", "teamId")
            : settings.Count > MaxSettings || settings.Any(s => KeyRules.Refusal(s.Key) is not null || s.Value.Length > MaxValue)
                ? Invalid("A setting has a plain name and a value that is not too long.", "settings")
            : RemoteBotReading.Problem(settings) is { } unfit ? Invalid("The bot elsewhere needs web addresses, and a secret goes with an id.", unfit)
            : (input.Skills ?? []).Any(s => s is not { Length: >= 1 and <= AgentRules.MaxWord }) ? Invalid("A skill has a name of at most 40 characters.", "skills")
            : input.Targets is { } targets && RoutingRules.TargetsRefusal(targets) is { } wrong ? wrong
            : new Inbox
            {
                Id = id,
                Channel = channel,
                Name = name,
                TeamId = teamId,
                Enabled = input.Enabled ?? before?.Enabled ?? true,
                Settings = settings,
                Language = input.Language is null ? before?.Language : input.Language.Length == 0 ? null : input.Language,
                Skills = input.Skills ?? before?.Skills ?? [],
                Targets = input.Targets is null ? before?.Targets : input.Targets.PromisesAnything() ? input.Targets : null,
            };
    }

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
