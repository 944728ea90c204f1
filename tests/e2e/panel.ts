// The panel of what one can take away.
import type { Locator, Page } from '@playwright/test';
import { openMap } from './map-page.ts';
import { expect } from './site.ts';

export const panelOf = (page: Page): Locator => page.locator('.paper-panel');

export async function openPanel(page: Page, address: string): Promise<Locator> {
  await openMap(page, address);
  const menu = page.locator('.menu-button');
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('button', { name: /^(Share|Udostępnij)$/ }).click();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeVisible();
  return panelOf(page);
}
