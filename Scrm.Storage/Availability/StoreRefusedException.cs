namespace Scrm.Storage.Availability;

/// <summary>A store cannot be used as was asked, and why, in Chinese and English for the person who asked.</summary>
/// <param name="message">Why, and what to do.</param>
public abstract class StoreRefusedException(string message) : Exception(message);
