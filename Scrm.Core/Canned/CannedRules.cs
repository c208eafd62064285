using Scrm.Core.Foundation;

namespace Scrm.Core.Canned;

/// <summary>What a canned reply must be. Pure.</summary>
public static class CannedRules
{
    /// <summary>Letters of a name at most.</summary>
    public const int MaxName = 40;

    /// <summary>Letters of the words at most.</summary>
    public const int MaxText = 2000;

    /// <summary>Canned replies at most, all staff's together: consoles hold all they may see.</summary>
    public const int Most = 2000;

    /// <summary>Null: well formed. Else what is wrong.</summary>
    public static Fault? Refusal(CannedReply reply) =>
        reply.Name.Trim().Length is 0 or > MaxName ? new Fault(FaultCode.Invalid, $"A name has 1 to {MaxName} characters.", "name")
        : string.IsNullOrWhiteSpace(reply.Text) || reply.Text.Length > MaxText ? new Fault(FaultCode.Invalid, $"The words have 1 to {MaxText} characters.", "text")
        : TextVariables.Unknown(reply.Text) is { } unknown ? new Fault(FaultCode.Invalid, $"Nobody knows {{{{{unknown}}}}}.", "unknownVariable")
        : null;

    /// <summary>Where the same name stands already among those of the same people, or null.</summary>
    public static CannedReply? Namesake(CannedReply reply, IEnumerable<CannedReply> all) => all.FirstOrDefault(other =>
        other.Id != reply.Id
        && string.Equals(other.Name, reply.Name, StringComparison.OrdinalIgnoreCase)
        && other.Sharing.With == reply.Sharing.With
        && other.Sharing.TeamId == reply.Sharing.TeamId
        && (reply.Sharing.With != SharedWith.Nobody || other.Sharing.OwnerId == reply.Sharing.OwnerId));
}
