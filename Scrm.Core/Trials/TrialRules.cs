using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Scrm.Core.Trials;

/// <summary>Who gets which version. Pure: the same customer always the same one, and another one by chance in another trial.</summary>
public static class TrialRules
{
    private const int Parts = 10_000;

    /// <summary>True when the customer gets the challenger.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="externalId">The platform's id of the customer.</param>
    public static bool IsChallenged(BotTrial trial, string externalId)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{trial.Id}\n{externalId}"));
        return BinaryPrimitives.ReadUInt32BigEndian(hash) % Parts < trial.Share * (Parts / 100);
    }

    /// <summary>The name the answers of a version are counted under.</summary>
    public static string ArmOf(BotTrial trial, bool isChallenger) => $"{trial.Id}:{(isChallenger ? 'b' : 'a')}";

    /// <summary>True when the trial is about an inbox.</summary>
    public static bool Covers(BotTrial trial, string inboxId) => trial.State == TrialState.Running && (trial.InboxId is null || trial.InboxId == inboxId);

    /// <summary>True when two trials would share the same customers.</summary>
    public static bool Meet(BotTrial one, string? inboxId) =>
        one.State == TrialState.Running && (one.InboxId is null || inboxId is null || one.InboxId == inboxId);
}
