namespace Scrm.Bot.RemoteBots;

/// <summary>What a bot's call to the connector is answered with.</summary>
/// <param name="StatusCode">HTTP status.</param>
/// <param name="Id">The id of what was taken, or null.</param>
/// <param name="Code">A stable word for a refusal, or null.</param>
/// <param name="Message">The refusal for people, or null.</param>
internal sealed record DoorAnswer(int StatusCode, string? Id, string? Code = null, string? Message = null)
{
    public static DoorAnswer Taken(string id) => new(200, id);

    public static DoorAnswer Refused(int statusCode, string code, string message) => new(statusCode, null, code, message);
}
