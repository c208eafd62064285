using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels;

/// <summary>QR codes of a platform that tell by whom they were scanned where.</summary>
internal interface IQrCodes
{
    /// <summary>Makes a code for ever; the same scene again gives the same code.</summary>
    Task<Result<QrCode>> CreateAsync(Inbox inbox, string scene, CancellationToken cancellationToken);
}
