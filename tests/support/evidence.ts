import type { Request } from 'playwright-core'
import { cameraJpeg } from '@fengqiao/attachments/suites'
import { eventually } from '@fengqiao/testing'
import type { Visitor } from './browser.ts'

const taken = { name: 'ice.jpg', mimeType: 'image/jpeg' }

/** Chooses a photograph as a telephone took it, with the place in it, and waits until it is stored. */
export const bringPhoto = async ({ page }: Visitor): Promise<void> => {
  const buffer = cameraJpeg({ words: 'N33.40 E104.92', turn: 1 })
  await page.locator('.photos input[multiple]').setInputFiles({ ...taken, buffer })
  await page.getByRole('button', { name: '移除第 1 个' }).waitFor()
  await page.locator('.photos progress').waitFor({ state: 'detached' })
}

interface Drawn {
  readonly naturalWidth: number
}

/** Waits until a page shows the photograph of a step, drawn from what the door sent. */
export const seeEvidence = async ({ page }: Visitor, step: string): Promise<void> => {
  await page.getByRole('list', { name: `${step}：照片和文件` }).scrollIntoViewIfNeeded()
  const picture = page.locator(`img[alt="${step}的照片或文件 1"]`)
  await picture.waitFor()
  const width = () => picture.evaluate((image) => (image as unknown as Drawn).naturalWidth)
  await eventually(async () => (await width()) === 8)
}

/** What a page asked for, asked for again: a browser does not hand out the bytes of its pictures. */
const sameAgain = async (request: Request): Promise<string> => {
  const headers = { authorization: (await request.allHeaders())['authorization'] ?? '' }
  const answer = await fetch(request.url(), { headers })
  return Buffer.from(await answer.arrayBuffer()).toString('latin1')
}

/** Every file that the pages of visitors ask for. */
export const evidenceSeen = () => {
  const asked: Promise<string>[] = []
  return {
    follow: ({ page }: Visitor): void => {
      page.on('request', (request) => {
        if (/\/evidence\/[\w-]+$/.test(request.url())) asked.push(sameAgain(request))
      })
    },
    files: () => Promise.all(asked),
  }
}
