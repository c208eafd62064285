namespace Scrm.Emulators.WeChat.Phone;

/// <summary>A QR code the phone could scan.</summary>
internal sealed record PhoneCode(string Ticket, string Scene);
