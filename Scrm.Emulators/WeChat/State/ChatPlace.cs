namespace Scrm.Emulators.WeChat.State;

/// <summary>A place on the map.</summary>
internal sealed record ChatPlace(double Latitude, double Longitude, string Label);
