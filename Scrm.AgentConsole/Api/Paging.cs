using System.Globalization;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>Reads a list's limits and cursors as clients send them.</summary>
internal static class Paging
{
    public const int MaxLimit = 200;
    private const int DefaultLimit = 50;

    /// <summary>1 to 200; absent: 50.</summary>
    public static Result<int> Limit(string? text) =>
        text is null ? DefaultLimit
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MaxLimit ? limit
        : new Fault(FaultCode.Invalid, $"limit must be 1 to {MaxLimit}.", "limit");

    /// <summary>A sequence number, or null when absent.</summary>
    public static Result<long?> Sequence(string name, string? text) =>
        text is null ? new Result<long?>()
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seq) ? seq
        : new Fault(FaultCode.Invalid, $"{name} must be a sequence number.", name);

    /// <summary>A page, or the refusal of a cursor that is none of the store's.</summary>
    public static async Task<Result<Page<T>>> ReadAsync<T>(string? cursor, Func<Task<Page<T>>> read)
    {
        try
        {
            return await read();
        }
        catch (ArgumentException) when (cursor is not null)
        {
            return new Fault(FaultCode.Invalid, "This is not a cursor of an earlier page.", "cursor");
        }
    }
}
